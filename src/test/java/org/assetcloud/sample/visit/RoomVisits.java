package org.assetcloud.sample.visit;

import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Brings the feature into an application; a feature of the product is found by itself. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@MapperScan(basePackages = {"org.assetcloud.itsm", "org.assetcloud.sample"}, annotationClass = Mapper.class)
public class RoomVisits {}
